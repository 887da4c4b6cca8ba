import * as z from 'zod';
import { evidenceSchema } from '../operations/evidence-schema.js';
import { summarySchema } from '../operations/list.js';
import { personSchema } from '../operations/people.js';
import { fieldsSchema, recordSchema, statementSchema } from '../operations/record-schema.js';
import { reviewEventSchema } from '../operations/review.js';
import { demoSchema } from './demo.js';
import { INTAKE_SCHEMAS } from './intake.js';
import { fieldsOf } from './query.js';
import type { AnyOperation, Route } from './route.js';
import { statisticsKeptSchema, statisticsSourcesSchema } from './statistics-intake.js';

type Json = Record<string, unknown>;

/** Schemas that many answers share: they get a name of their own. */
const COMPONENTS: Readonly<Record<string, z.ZodType>> = {
  ...INTAKE_SCHEMAS,
  Demo: demoSchema,
  StatisticsSources: statisticsSourcesSchema,
  StatisticsKept: statisticsKeptSchema,
  Record: recordSchema,
  Statement: statementSchema,
  StatementFields: fieldsSchema,
  Evidence: evidenceSchema,
  ReviewEvent: reviewEventSchema,
  Person: personSchema,
  Summary: summarySchema,
};

/** The OpenAPI 3.1 description of the routes; schemas are those of the operations, so it cannot say anything else than they do. */
export async function describeApi(routes: readonly Route[], others: Json, version: string): Promise<Json> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(COMPONENTS)) registry.add(schema, { id });
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const operation = await route.operation();
    const id = `${route.method}${pascal(route.path)}`;
    registry.add(operation.output, { id: `${pascal(id)}Output` });
    if (route.method === 'post') registry.add(bodySchema(route, operation), { id: `${pascal(id)}Input` });
    paths[route.path] = { ...paths[route.path], [route.method]: describe(route, operation, id) };
  }
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: 'output' });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Readout',
      version,
      description: 'Official records of talks between states, as cited, structured records, and the ledger over many of them.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map((route) => route.tag))].map((name) => ({ name })),
    paths: { ...paths, ...others },
    components: { schemas: Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutIds(schema as Json)])) },
  };
}

function describe(route: Route, operation: AnyOperation, id: string): Json {
  const ref = { $ref: `#/components/schemas/${pascal(id)}Output` };
  const failure = (description: string): Json => ({
    description,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
  });
  const table = route.gives === 'many' || route.rows !== undefined;
  return {
    operationId: id,
    summary: route.summary,
    tags: [route.tag],
    parameters: [...pathParameters(route, operation), ...(route.method === 'get' ? queryParameters(route, operation) : [])],
    ...(route.method === 'post' && {
      requestBody: { required: true, content: { 'application/json': { schema: { $ref: `#/components/schemas/${pascal(id)}Input` } } } },
    }),
    responses: {
      [route.status ?? 200]: {
        description: route.gives === 'many' ? 'Results one by one, streamed' : 'Done',
        content: {
          'application/json': { schema: route.gives === 'many' ? { type: 'array', items: ref } : ref },
          ...(table && { 'application/jsonl': { schema: { type: 'string' } }, 'text/csv': { schema: { type: 'string' } } }),
        },
      },
      400: failure('Not what is taken'),
      404: failure('There is none'),
      409: failure('More than one, or somebody else was there first'),
      422: failure('It cannot be done'),
      503: failure('The store cannot be used'),
    },
  };
}

const inPath = (route: Route): string[] => [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);

function pathParameters(route: Route, operation: AnyOperation): Json[] {
  const fields = fieldsOf(operation.input);
  return inPath(route).map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: fields[name] && !route.fromPath ? json(fields[name]) : { type: 'string' },
  }));
}

function queryParameters(route: Route, operation: AnyOperation): Json[] {
  const taken = new Set([...inPath(route), ...(route.settles ?? [])]);
  const parameters = Object.entries(fieldsOf(operation.input))
    .filter(([name]) => !taken.has(name))
    .map(([name, schema]): Json => {
      const { description, ...rest } = json(schema) as { description?: string };
      return { name, in: 'query', required: !schema.safeParse(undefined).success, ...(description && { description }), schema: rest };
    });
  if (route.gives === 'many' || route.rows) {
    parameters.push({ name: 'format', in: 'query', required: false, schema: { type: 'string', enum: ['json', 'jsonl', 'csv'] } });
  }
  return parameters;
}

/** What a POST takes in its body: the input without what stands in the path. */
function bodySchema(route: Route, operation: AnyOperation): z.ZodType {
  const taken = new Set(inPath(route));
  return z.strictObject(Object.fromEntries(Object.entries(fieldsOf(operation.input)).filter(([name]) => !taken.has(name))));
}

const json = (schema: z.ZodType): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
  return rest;
};

const withoutIds = ({ $id: _id, $schema: _schema, ...rest }: Json): Json => rest;
const pascal = (text: string): string =>
  text.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase()).replace(/[^A-Za-z0-9]/g, '');
