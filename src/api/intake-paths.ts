type Json = Record<string, unknown>;

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const gives = (description: string, schema: Json): Json => ({ description, content: { 'application/json': { schema } } });
const takes = (name: string): Json => ({ required: true, content: { 'application/json': { schema: ref(name) } } });
const failures: Json = Object.fromEntries(
  [400, 404, 409, 413, 422, 503].map((status) => [status, gives('It cannot be done', ref('Error'))]),
);
const id: Json = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

/** The addresses that are not an operation each: sending in, preview, keeping, jobs. */
export const INTAKE_PATHS: Json = {
  '/api/uploads': {
    post: {
      operationId: 'postUploads',
      summary: 'Send in a file, as the body of the request',
      tags: ['intake'],
      parameters: [{ name: 'name', in: 'query', required: false, schema: { type: 'string' } }],
      requestBody: { required: true, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } },
      responses: { 201: gives('Taken in', ref('Upload')), ...failures },
    },
  },
  '/api/preview': {
    post: {
      operationId: 'postPreview',
      summary: 'Read without keeping: what is understood, and what is not; the first twenty pages',
      tags: ['intake'],
      parameters: [],
      requestBody: takes('Sources'),
      responses: { 200: gives('Read', ref('Preview')), ...failures },
    },
  },
  '/api/intake': {
    post: {
      operationId: 'postIntake',
      summary: 'Read and keep; the answer is a job to be followed',
      tags: ['intake'],
      parameters: [],
      requestBody: takes('Sources'),
      responses: { 202: gives('Begun', ref('Job')), ...failures },
    },
  },
  '/api/statistics/intake': {
    post: {
      operationId: 'postStatisticsIntake',
      summary: 'Read tables of official statistics that were sent in, and keep them; each whole or not at all',
      tags: ['intake'],
      parameters: [],
      requestBody: takes('StatisticsSources'),
      responses: { 200: gives('What became of each', ref('StatisticsKept')), ...failures },
    },
  },
  '/api/demo': {
    get: {
      operationId: 'getDemo',
      summary: 'Whether the demo corpus is at hand',
      tags: ['intake'],
      parameters: [],
      responses: { 200: gives('It is or is not', ref('Demo')) },
    },
    post: {
      operationId: 'postDemo',
      summary: 'Keep the demo corpus: talks between invented states',
      tags: ['intake'],
      parameters: [],
      responses: { 202: gives('Begun', ref('Job')), ...failures },
    },
  },
  '/api/jobs/{id}': {
    get: {
      operationId: 'getJobsId',
      summary: 'How far a job has come',
      tags: ['intake'],
      parameters: [id],
      responses: { 200: gives('The job', ref('Job')), ...failures },
    },
  },
  '/api/jobs/{id}/stop': {
    post: {
      operationId: 'postJobsIdStop',
      summary: 'End a job between two pages; what was kept stays',
      tags: ['intake'],
      parameters: [id],
      responses: { 200: gives('The job', ref('Job')), ...failures },
    },
  },
};
