export { type Api, type ApiOptions, createApi } from './app.js';
export { type Served, type ServeOptions, startServer } from './server.js';
