import * as z from 'zod/mini';
import type {
  Block as BlockModel,
  BlockBase,
  Blockquote,
  Code,
  Embed,
  Figure,
  Gallery,
  Heading,
  List,
  ListItem,
  Media,
  Note,
  Paragraph,
  RelatedStory,
  Story as StoryModel,
  Table,
  TableCell,
  TableRow,
  ThematicBreak,
} from '../model/index.ts';
import { imageSchema } from './image.ts';
import { PhrasingList } from './phrasing.ts';
import type { Shape } from './shape.ts';
import { DateString, LanguageTag, Line, LinkUrl, Url, whole } from './values.ts';

const base = { id: z.optional(Line), lang: z.optional(LanguageTag) } satisfies Shape<BlockBase>;

const DEPTHS = [1, 2, 3, 4, 5, 6] as const satisfies readonly Heading['depth'][];

const TableCellSchema: z.ZodMiniType<TableCell> = z.object({
  type: z.literal('tableCell'),
  children: PhrasingList,
  header: z.optional(z.boolean()),
  colSpan: z.optional(whole(2)),
  rowSpan: z.optional(whole(2)),
} satisfies Shape<TableCell>);

const TableRowSchema: z.ZodMiniType<TableRow> = z.object({
  type: z.literal('tableRow'),
  children: z.array(TableCellSchema),
} satisfies Shape<TableRow>);

const NOTE_KINDS = [
  'editors-note',
  'correction',
  'clarification',
  'update',
  'retraction',
  'disclosure',
  'sponsor',
  'callout',
] as const satisfies readonly Note['kind'][];

/** The schemas of a block and of a note, given what they hold: blocks again, and stories. */
interface Held {
  readonly blocks: z.ZodMiniType<BlockModel[]>;
  readonly story: z.ZodMiniType<StoryModel>;
}

const note = ({ blocks }: Held) =>
  z.object({
    type: z.literal('note'),
    ...base,
    kind: z.enum(NOTE_KINDS),
    date: z.optional(DateString),
    children: blocks,
  } satisfies Shape<Note>);

/** Blocks of running text. */
const textBlocks = ({ blocks }: Held) =>
  [
    z.object({ type: z.literal('paragraph'), ...base, children: PhrasingList } satisfies Shape<Paragraph>),
    z.object({
      type: z.literal('heading'),
      ...base,
      depth: z.literal(DEPTHS),
      children: PhrasingList,
    } satisfies Shape<Heading>),
    z.object({
      type: z.literal('list'),
      ...base,
      ordered: z.boolean(),
      start: z.optional(z.int()),
      children: z.array(z.object({ type: z.literal('listItem'), ...base, children: blocks } satisfies Shape<ListItem>)),
    } satisfies Shape<List>),
    z.object({
      type: z.literal('blockquote'),
      ...base,
      children: blocks,
      attribution: z.optional(PhrasingList),
      pull: z.optional(z.boolean()),
    } satisfies Shape<Blockquote>),
    z.object({
      type: z.literal('table'),
      ...base,
      caption: z.optional(PhrasingList),
      head: z.boolean(),
      children: z.array(TableRowSchema),
    } satisfies Shape<Table>),
    z.object({ type: z.literal('code'), ...base, value: z.string(), language: z.optional(Line) } satisfies Shape<Code>),
    z.object({ type: z.literal('thematicBreak'), ...base } satisfies Shape<ThematicBreak>),
  ] as const;

/** Blocks that show something. */
const shownBlocks = ({ blocks, story }: Held) =>
  [
    z.object({ type: z.literal('figure'), ...base, image: imageSchema } satisfies Shape<Figure>),
    z.object({
      type: z.literal('gallery'),
      ...base,
      images: z.array(imageSchema),
      caption: z.optional(PhrasingList),
    } satisfies Shape<Gallery>),
    z.object({
      type: z.enum(['video', 'audio']),
      ...base,
      url: z.optional(Url),
      embedUrl: z.optional(Url),
      poster: z.optional(imageSchema),
      title: z.optional(Line),
      caption: z.optional(PhrasingList),
      durationSeconds: z.optional(z.number().check(z.nonnegative())),
    } satisfies Shape<Media>),
    z.object({
      type: z.literal('embed'),
      ...base,
      url: LinkUrl,
      provider: z.optional(Line),
      title: z.optional(Line),
      children: z._default(blocks, []),
    } satisfies Shape<Embed>),
    z.object({
      type: z.literal('relatedStory'),
      ...base,
      label: z.optional(Line),
      story,
    } satisfies Shape<RelatedStory>),
  ] as const;

/** Makes the schema of a note. */
export const noteSchema = (held: Held): z.ZodMiniType<Note> => note(held);

/** Makes the schema of a block. */
export const blockSchema = (held: Held): z.ZodMiniType<BlockModel> =>
  z.discriminatedUnion('type', [...textBlocks(held), ...shownBlocks(held), note(held)]);
