#!/usr/bin/env node
import { VERSION } from '../domain/index.js';
import { tuneCompiler } from './compiler.js';
import { runCli } from './run.js';

tuneCompiler();

// Who reads our output may stop at any line (`readout list | head`): that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

process.exitCode = await runCli(process.argv.slice(2), { stdout: process.stdout, stderr: process.stderr, env: process.env }, VERSION);
