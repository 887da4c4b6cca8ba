import type { Context as Call, Hono } from 'hono';
import type { Context } from '../operations/index.js';
import { answerMany, answerOne } from './answer.js';
import { tell } from './envelope.js';
import { formatOf } from './formats.js';
import { fieldsOf, fromQuery } from './query.js';
import type { Route } from './route.js';

/** Puts a route into the application: request into input, operation, output into response. */
export function mount(app: Hono, route: Route, context: Context): void {
  app.on(route.method.toUpperCase(), route.path.replaceAll(/\{(\w+)\}/g, ':$1'), async (call) => {
    const operation = await route.operation();
    const { format: asked, ...query } = call.req.queries();
    const format = formatOf(asked?.[0], call.req.header('accept'));
    if (format === null) {
      const { status, body } = tell(400, 'bad-format', `there is no format ${asked?.[0]}`, 'format', 'choose json, jsonl or csv');
      return call.json(body, status);
    }
    const fields = call.req.param() as Record<string, string>;
    const input = {
      ...(route.method === 'get' ? fromQuery(fieldsOf(operation.input), query) : await bodyOf(call)),
      ...(route.fromPath ? route.fromPath(fields) : fields),
    };
    const output = operation.run(operation.input.parse(input), context);
    if (!(output instanceof Promise)) return answerMany(output, format);
    return answerOne(call, route, (await output) as Record<string, unknown>, format);
  });
}

async function bodyOf(call: Call): Promise<Record<string, unknown>> {
  const body: unknown = await call.req.json();
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}
