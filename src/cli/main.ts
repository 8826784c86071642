#!/usr/bin/env node
import { run } from './run.ts';
import { readScreen } from './screen.ts';

// Who reads the output may stop before its end, as `head` does: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const outcome = await run(process.argv.slice(2), { stdin: process.stdin, screen: readScreen(process.stdout) });
if (typeof outcome === 'string') process.stdout.write(outcome);
else {
  process.stderr.write(`standfirst: ${outcome.message}\n`);
  process.exitCode = outcome.exitCode;
}
