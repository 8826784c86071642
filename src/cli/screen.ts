import { styleText } from 'node:util';

/** Where a text is printed for people. */
export interface Screen {
  /** Columns. */
  readonly width: number;
  /** Sets a text apart; leaves it as it is where the output is no terminal. */
  readonly paint: (style: 'bold' | 'dim' | 'yellow', text: string) => string;
}

const WIDTH = 100;
const LEAST_WIDTH = 40;

/** The terminal, or a file as wide as the environment says. */
export function readScreen(stream: NodeJS.WriteStream, columns = Number(process.env.COLUMNS)): Screen {
  const isColoured = stream.isTTY && stream.hasColors();
  return {
    width: Math.max(LEAST_WIDTH, stream.columns || columns || WIDTH),
    paint: (style, text) => (isColoured && text !== '' ? styleText(style, text) : text),
  };
}
