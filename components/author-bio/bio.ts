import { css, type CSSResult } from 'lit';
import type { Author, Phrasing } from 'standfirst/model';
import { series } from '../shared/facts.ts';
import type { Slotted } from '../shared/content.ts';
import type { Locale } from '../shared/language.ts';
import { wear } from '../shared/looks.ts';
import { paragraphsOf, phrasing, phrasingOf } from '../shared/phrasing.ts';
import { html, type Piece } from '../shared/template.ts';
import { plainText, withEllipsis } from '../shared/text.ts';
import { StandfirstToggleEvent } from '../shared/toggle-event.ts';
import { allWords } from '../shared/words.ts';
import { initialsOf } from './initials.ts';
import { profileLooks, profiles } from './profiles.ts';
import { unwatchOverflow, watchOverflow } from './overflow.ts';

/** The looks of a bio. */
export const bioLooks: CSSResult = css`
  ${profileLooks}

  [part~='initials'] {
    display: grid;
    place-items: center;
    block-size: 100%;
    /* Forced colours take the background away and show this border. */
    border: 1px solid transparent;
    border-radius: var(--avatar-radius, 50%);
    color: var(--_muted);
    font: 600 calc(var(--_size) * 0.34) / 1 var(--_meta);
  }

  [part~='bio'] {
    max-inline-size: 64ch;
    font-size: 0.9375em;
    line-height: 1.55;
  }

  [part~='bio'].cut {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--line-clamp, 3);
  }

  [part~='bio'] p + p {
    margin-block-start: 0.6em;
  }

  [part~='toggle'] {
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: 600 0.8125em/1.3 var(--_meta);
    text-decoration: underline;
    text-decoration-color: transparent;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  [part~='toggle']:hover {
    text-decoration-color: currentcolor;
  }

  @media print {
    [part~='base'] {
      break-inside: avoid;
    }

    [part~='bio'].cut {
      display: block;
      -webkit-line-clamp: none;
    }

    [part~='toggle'] {
      display: none;
    }
  }
`;

/** The element that shows a bio. */
export interface BioHost extends HTMLElement, Slotted {
  /** The language of what it says itself. */
  readonly locale: Locale;
  /** True where all of the bio is shown. */
  expanded: boolean;
  /** True where the bio is more than what is shown. */
  overflows: boolean | undefined;
  /** Its shadow tree. */
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Sets or clears one of its states. */
  mark(state: string, on: boolean): void;
}

/** What is told of somebody. */
export interface BioData extends Partial<Pick<Author, 'bioTruncated'>> {
  /** The name. */
  readonly name?: string;
  /** Their page. */
  readonly href?: string | undefined;
  /** About them. */
  readonly bio?: string | readonly Phrasing[];
}

/** Asks whether the bio may open or close, and has it so. */
function ask(host: BioHost, expanded: boolean): void {
  if (host.dispatchEvent(new StandfirstToggleEvent(expanded))) host.expanded = expanded;
}

const boxOf = ({ shadowRoot }: BioHost): Element | null => shadowRoot?.getElementById('bio') ?? null;

/** Tells a host whether its bio is more than it shows, now and when its size changes. */
export function watchBio(host: BioHost, changed: ReadonlyMap<PropertyKey, unknown>): void {
  host.mark('clamped', Boolean(host.overflows) && !host.expanded);
  // What follows from the measuring is not measured again.
  if (changed.size === 1 && changed.has('overflows')) return;
  const box = boxOf(host);
  if (!box) host.overflows = false;
  else if (host.isConnected)
    watchOverflow(box, (overflows) => {
      if (host.expanded) return;
      host.overflows = overflows;
      if (overflows) for (const type of ['focusin', 'scroll']) box.addEventListener(type, revealing(host));
    });
}

/** Tells it no more. */
export function unwatchBio(host: BioHost): void {
  const box = boxOf(host);
  if (box) unwatchOverflow(box);
}

const reveals = new WeakMap<BioHost, () => void>();

/** Focus, and what is found in the page, move what is cut into view: then all of it should be. One function for each, so that it listens once. */
function revealing(host: BioHost): () => void {
  let reveal = reveals.get(host);
  if (!reveal) {
    reveal = () => {
      if (host.overflows && !host.expanded) ask(host, true);
    };
    reveals.set(host, reveal);
  }
  return reveal;
}

/** In a list, for it comes after the box was measured, and what is there should stay. */
function toggle(host: BioHost, name: string, rest: string | undefined): unknown {
  const { expanded } = host;
  const { readMore, readLess } = allWords(host.locale.words);
  const whose = name ? html`<span class="unseen">: ${name}</span>` : undefined;
  if (rest) return html`<a part="toggle" href=${rest}>${readMore}${whose}</a>`;
  if (!host.overflows) return [];
  return [
    html`<button
      part="toggle"
      type="button"
      aria-expanded=${expanded ? 'true' : 'false'}
      aria-controls="bio"
      @click=${() => ask(host, !host.expanded)}
    >
      ${expanded ? readLess : readMore}${whose}
    </button>`,
  ];
}

function words(bio: BioData['bio'], cut: boolean): Piece | undefined {
  const paragraphs = paragraphsOf(typeof bio === 'string' ? phrasingOf(bio) : bio);
  const last = paragraphs.length - 1;
  const end = (text: string) => (withEllipsis(text) === text ? undefined : '…');
  return series(
    paragraphs.map(
      (each, index) => html`<p>${phrasing(each)}${cut && index === last ? end(plainText(each)) : undefined}</p>`,
    ),
  );
}

/** Renders the initials of somebody, by default those of the name; nothing where there are none. */
export function initialsIn(
  host: { readonly locale: Locale },
  name: string,
  letters: string | undefined = initialsOf(name, host.locale),
): Piece | undefined {
  wear(host, bioLooks);
  return letters ? html`<span part="initials" aria-hidden="true">${letters}</span>` : undefined;
}

/** Renders the profiles of somebody; nothing where there are none. */
export function profilesIn(host: object, urls: readonly string[]): Piece | undefined {
  wear(host, bioLooks);
  return profiles(urls);
}

/** Renders what is told of somebody, with the button that opens it; nothing where nothing is. */
export function renderBio(host: BioHost, data: BioData, lang: string | undefined): Piece | undefined {
  wear(host, bioLooks);
  const { bio, bioTruncated, href, name = '' } = data;
  const slotted = host.slotted('') && html`<slot></slot>`;
  const cut = bioTruncated === true && !slotted && typeof bio !== 'string';
  const content = slotted ?? words(bio, cut);
  if (!content) return undefined;
  // Where the source cut the bio, the rest is on their own page, and what is here is not cut once more.
  const rest = cut && href ? href : undefined;
  return html`<div part="bio" id="bio" class=${host.expanded || rest ? 'whole' : 'cut'} lang=${lang}>${content}</div>
    ${toggle(host, name, rest)}`;
}
