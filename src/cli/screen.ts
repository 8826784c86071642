import { styleText } from 'node:util';

/** Where a text is printed for people. */
export interface Screen {
  /** Columns. */
  readonly width: number;
  /** Sets a text apart; leaves it as it is where the output is no terminal. */
  readonly paint: (style: 'bold' | 'dim' | 'yellow', text: string) => string;
}

/** What must be known of a stream: a terminal tells its columns and whether it has colours, a file does not. */
export interface OutputStream {
  /** Columns. */
  readonly columns?: number;
  /** Whether it has colours. */
  readonly hasColors?: () => boolean;
}

const WIDTH = 100;
const LEAST_WIDTH = 40;

/** How to print to a stream; a file is as wide as the environment says. */
export function readScreen(stream: OutputStream): Screen {
  const isColoured = stream.hasColors?.() ?? false;
  return {
    width: Math.max(LEAST_WIDTH, stream.columns || Number(process.env.COLUMNS) || WIDTH),
    paint: (style, text) => (isColoured && text !== '' ? styleText(style, text, { validateStream: false }) : text),
  };
}
