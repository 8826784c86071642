import { isPlaceholder } from '../../fields/image.ts';
import { url } from '../../fields/url.ts';
import type { Block } from '../../model/index.ts';
import { isNamed, textWithin } from '../../pieces/find.ts';
import type { Test } from '../../pieces/find.ts';
import { line } from '../../text.ts';
import { ancestorsOf, attribute, elementsWithin, firstTag, tagOf, textOf } from '../../tree/read.ts';
import type { Build, Writer } from '../build.ts';
import { isShown, isStill } from './media.ts';

/**
 * Ghost's cards for what is heard or seen, which have controls of their own: the still of a film stands in an attribute,
 * since the player's own is an empty picture, and the title and the length stand among the buttons.
 * https://github.com/TryGhost/Koenig, `packages/kg-default-nodes/src/nodes/video/video-renderer.js` and `../audio/`.
 */
const CARD = {
  box: isNamed(/(?:^|\s)kg-(?:audio|video)-card\b/u),
  stills: ['data-kg-custom-thumbnail', 'data-kg-thumbnail'],
  picture: isStill,
  title: isNamed(/(?:^|\s)kg-audio-title\b/u),
  duration: isNamed(/(?:^|\s)kg-(?:audio|video)-duration\b/u),
} as const satisfies Record<string, Test | readonly string[]>;

/** How far above a player its card may stand. */
const MAX_STEPS = 4;

function cardOf({ layout: { page } }: Build, index: number): number | undefined {
  let steps = 0;
  for (const above of ancestorsOf(page.tree, index)) {
    if (CARD.box(page, above)) return above;
    if (++steps >= MAX_STEPS) return undefined;
  }
  return undefined;
}

/** Where the still of a player may be, the surest first. */
function stillsOf({ layout: { page } }: Build, index: number, card: number | undefined): (string | undefined)[] {
  const { tree } = page;
  const own = attribute(tree, index, 'poster');
  if (card === undefined) return [own];
  const [picture] = elementsWithin(tree, card, (at) => CARD.picture(page, at) && tagOf(tree, at) === 'img');
  const named = CARD.stills.map((name) => attribute(tree, card, name));
  return [...named, own, picture === undefined ? undefined : attribute(tree, picture, 'src')];
}

/** Seconds of a length as a player shows it: "5:41", "1:02:03". */
function secondsIn(shown: string | undefined): number | undefined {
  const parts = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})$/u.exec(shown ?? '');
  if (!parts) return undefined;
  const [, hours = 0, minutes = 0, seconds = 0] = parts;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function mediaSource(build: Build, index: number): string | undefined {
  const { tree } = build.layout.page;
  const source = attribute(tree, index, 'src') ?? attribute(tree, firstTag(tree, index, 'source') ?? -1, 'src');
  return url(source, build.context);
}

const PLAYERS = new Set(['audio', 'video']);

/** The players in what is otherwise controls: the buttons around a player are no text, and what plays is of the story. */
export function playersWithin(build: Build, index: number): Block[] {
  const { tree } = build.layout.page;
  return [...elementsWithin(tree, index, (at) => PLAYERS.has(tagOf(tree, at)))].flatMap((at) => media(build, at) ?? []);
}

/** `video` and `audio`. */
export const media: Writer = (build, index) => {
  const { page } = build.layout;
  const source = mediaSource(build, index);
  if (source === undefined || !isShown(build, index)) return [];
  const card = cardOf(build, index);
  const [poster] = stillsOf(build, index, card).flatMap((still = '') =>
    still === '' || isPlaceholder(still) ? [] : (url(still, build.context) ?? []),
  );
  const within = (test: Test): string | undefined => (card === undefined ? undefined : textWithin(page, card, [test]));
  const title = line(attribute(page.tree, index, 'title') ?? (textOf(page.tree, index) || (within(CARD.title) ?? '')));
  const durationSeconds = secondsIn(within(CARD.duration));
  return [
    {
      type: tagOf(page.tree, index).endsWith('audio') ? 'audio' : 'video',
      url: source,
      ...(poster && { poster: { url: poster, credits: [], variants: [] } }),
      ...(title && { title }),
      ...(durationSeconds && { durationSeconds }),
    },
  ];
};
