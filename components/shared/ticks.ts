const MINUTE = 60_000;

const hosts = new Set<{ requestUpdate(): void }>();
let timer: ReturnType<typeof setInterval> | undefined;

/** Has an element updated every minute, or no more. One timer serves all; where nothing changes, nothing is written. */
export function tick(host: { requestUpdate(): void }, on: boolean): void {
  if (on) hosts.add(host);
  else hosts.delete(host);
  if (hosts.size === 0) {
    clearInterval(timer);
    timer = undefined;
  } else timer ??= setInterval(() => hosts.forEach((each) => each.requestUpdate()), MINUTE);
}
