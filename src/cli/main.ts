#!/usr/bin/env node
import { run } from './run.ts';

// Who reads the output may stop before its end, as `head` does: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const outcome = await run(process.argv.slice(2), process);
if (typeof outcome === 'string') process.stdout.write(outcome);
else {
  process.stderr.write(`standfirst: ${outcome.message}\n`);
  process.exitCode = outcome.exitCode;
}
