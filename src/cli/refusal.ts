/** The codes with which the command exits where it printed nothing. */
export const EXIT = { notNews: 1, usage: 2, file: 3, network: 4 } as const;

/** Why the command prints nothing: the message for standard error, and the code to exit with. */
export interface Refusal {
  /** One of {@link EXIT}. */
  readonly exitCode: (typeof EXIT)[keyof typeof EXIT];
  /** What went wrong, in one line. */
  readonly message: string;
}

/** Whether a step ended in a refusal. */
export function isRefusal(outcome: object): outcome is Refusal {
  return 'exitCode' in outcome;
}
