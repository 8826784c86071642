// Pictures for samples whose own are at addresses that nobody has: a quiet landscape, or a portrait where it is square.

const LANDSCAPE = [1200, 800];
const PORTRAIT = [400, 400];
const LONGEST = 1600;

function sizeOf({ width, height }, fallback) {
  if (!(width > 0 && height > 0)) return fallback;
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

const HAS_LETTERS = /\p{L}{3}/u;

/** The last words of an address: `/2025/harbour-night-300x200.jpg` has "harbour-night", as has `/harbour-night/600.jpg`. */
function nameOf(url) {
  const parts = URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost').pathname.split('/') : [];
  const names = parts.map((part) =>
    part
      .replaceAll(/%[\dA-F]{2}/giu, '-')
      .replace(/\.\w+$/u, '')
      .replace(/-?\d+x\d+$/u, '')
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/gu, ''),
  );
  return names.findLast((name) => HAS_LETTERS.test(name)) ?? 'picture';
}

const isImage = ({ credits, variants }) => Array.isArray(credits) && Array.isArray(variants);

/** A copy of a parsed object in which every picture is one of ours. */
export function withPictures(value, isPortrait = false) {
  if (Array.isArray(value)) return value.map((item) => withPictures(item));
  if (typeof value !== 'object' || value === null) return value;
  if (isImage(value) && value.url !== undefined) {
    const [width, height] = sizeOf(value, isPortrait ? PORTRAIT : LANDSCAPE);
    return {
      ...value,
      url: `/image/${width}x${height}/${nameOf(value.url)}`,
      variants: [],
    };
  }
  const isPerson = value.type === 'author';
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withPictures(part, isPerson && key === 'image')]),
  );
}

function* numbersFrom(text) {
  let seed = 2166136261;
  for (const character of text) seed = Math.imul(seed ^ character.codePointAt(0), 16777619);
  for (;;) {
    seed = Math.imul(seed ^ (seed >>> 15), 2246822519) + 1;
    yield ((seed >>> 0) % 1000) / 1000;
  }
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Hills before a low sun. */
function landscape(width, height, name, hue, random) {
  const hill = (base, rise, fill) => {
    const [a, b] = [random() * rise, random() * rise];
    const points = `M0 ${base} C${width * 0.3} ${base - a - rise * 0.4} ${width * 0.55} ${base + b * 0.4} ${width} ${base - b}`;
    return `<path d="${points} V${height} H0Z" fill="${fill}"/>`;
  };
  const size = Math.max(11, Math.round(width / 44));
  return `<circle cx="${width * (0.2 + random() * 0.6)}" cy="${height * 0.42}" r="${height * 0.11}" fill="#fff" opacity=".45"/>
${hill(height * 0.66, height * 0.22, `hsl(${hue} 16% 52% / .55)`)}
${hill(height * 0.78, height * 0.18, `hsl(${hue} 18% 40% / .6)`)}
${hill(height * 0.92, height * 0.12, `hsl(${hue} 20% 28% / .75)`)}
<text x="${size * 1.4}" y="${height * 0.88}" font-family="Georgia, serif" font-style="italic" font-size="${size}"
 fill="#fff" opacity=".85">${escape(name)}</text>`;
}

/** Head and shoulders. */
function portrait(width, height, hue) {
  const fill = `hsl(${hue} 18% 34% / .75)`;
  return `<circle cx="${width / 2}" cy="${height * 0.4}" r="${width * 0.17}" fill="${fill}"/>
<ellipse cx="${width / 2}" cy="${height * 1.02}" rx="${width * 0.36}" ry="${height * 0.38}" fill="${fill}"/>`;
}

/** Draws the picture of an address that `withPictures` gave; `undefined` for any other. */
export function drawPicture(path) {
  const [, across, down, encoded] = /^\/image\/(\d{1,4})x(\d{1,4})\/([^/]+)$/u.exec(path) ?? [];
  if (encoded === undefined) return undefined;
  const [width, height] = [Number(across), Number(down)];
  const name = decodeURIComponent(encoded).replaceAll('-', ' ');
  const numbers = numbersFrom(name);
  const random = () => numbers.next().value;
  const hue = Math.round(20 + random() * 220);
  const content = width === height ? portrait(width, height, hue) : landscape(width, height, name, hue, random);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<linearGradient id="sky" x2="0" y2="1"><stop stop-color="hsl(${hue} 22% 68%)"/><stop offset=".7" stop-color="hsl(${hue + 20} 34% 86%)"/></linearGradient>
<rect width="100%" height="100%" fill="url(#sky)"/>
${content}
</svg>`;
}
