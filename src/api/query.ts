import * as z from 'zod';

/** Fields of an operation's input, by name. */
export function fieldsOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  if (schema instanceof z.ZodObject) return schema.shape as Record<string, z.ZodType>;
  throw new Error('the input of an operation is an object');
}

/** Without what makes a field optional: the type below. */
function bare(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return bare(schema.unwrap() as z.ZodType);
  return schema;
}

/** Texts of a query as the values the input wants; what is no number stays a text, for the schema to refuse with its own words. */
export function fromQuery(
  fields: Readonly<Record<string, z.ZodType>>,
  query: Readonly<Record<string, readonly string[]>>,
): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [name, texts] of Object.entries(query)) {
    const schema = fields[name];
    const [text = ''] = texts;
    input[name] = schema === undefined ? text : typed(bare(schema), texts, text);
  }
  return input;
}

function typed(schema: z.ZodType, texts: readonly string[], text: string): unknown {
  if (schema instanceof z.ZodTuple) return texts.flatMap((each) => each.split(','));
  if (schema instanceof z.ZodArray) {
    // Codes may be written `RU,AZ`; a name may have a comma of its own.
    const codes = !(schema.element as z.ZodType).safeParse('a name, with a comma').success;
    return (codes ? texts.flatMap((each) => each.split(',')) : texts).filter((each) => each !== '');
  }
  if (schema instanceof z.ZodNumber) return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  if (schema instanceof z.ZodBoolean) return text === '' || text === 'true' ? true : text === 'false' ? false : text;
  return text;
}
