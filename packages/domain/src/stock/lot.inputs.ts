import { z } from 'zod';
import {
  id,
  idList,
  localDate,
  longText,
  measure,
  orNull,
  page,
  searchText,
  shortText,
  sortBy,
  version,
} from '../input/index.ts';
import { mixInput } from './mix.inputs.ts';
import { productKinds } from './product.ts';

const configuration = z.string().regex(/^\d{1,2}(RL|RS|RM|M|F)$/, 'A configuration is written like 1RL or 3RL.');
const colour = z.object({
  l: measure('Lightness', 0, 100, 'of CIELAB'),
  a: measure('a', -160, 160, 'of CIELAB'),
  b: measure('b', -160, 160, 'of CIELAB'),
});

/** What is said of a product: a cartridge has a configuration and nothing else has one; a pigment may have a colour. */
const aboutProduct = {
  kind: z.enum(productKinds).default('pigment'),
  brand: shortText('Brand'),
  shade: shortText('Shade'),
  configuration: orNull(configuration),
  weighed: z.boolean().default(false),
  colour: orNull(colour),
};

interface Described {
  readonly kind: string;
  readonly configuration: string | null;
  readonly weighed: boolean;
  readonly colour: object | null;
}

const fits = (product: Described, context: z.RefinementCtx) => {
  if ((product.kind === 'needle') !== (product.configuration !== null)) {
    const message =
      product.kind === 'needle'
        ? 'Choose the configuration of the cartridge.'
        : 'Only a cartridge has a configuration.';
    context.addIssue({ code: 'custom', path: ['configuration'], message });
  }
  if (product.kind !== 'anaesthetic' && product.weighed)
    context.addIssue({ code: 'custom', path: ['weighed'], message: 'Only an anaesthetic is weighed.' });
  if (product.kind !== 'pigment' && product.colour !== null)
    context.addIssue({ code: 'custom', path: ['colour'], message: 'Only a pigment has a colour.' });
};

export const addProductInput = z.object({ id, ...aboutProduct }).superRefine(fits);

export const changeProductInput = z
  .object({ id, version, ...aboutProduct, discontinuedOn: orNull(localDate) })
  .superRefine(fits);

export const lotNumber = shortText('Lot number').pipe(z.string().max(60, 'A lot number has at most 60 characters.'));

const amount = (name: string) => measure(name, 0.01, 100_000, 'of its unit');
const reason = longText('Reason', 500);

export const receiveLotInput = z.object({
  id,
  clinicId: id,
  productId: id,
  number: lotNumber,
  expiresOn: localDate,
  receivedOn: localDate,
  amount: amount('Amount received'),
});

export const openLotInput = z.object({ id, version, openedOn: orNull(localDate) });

/** Ids of the ledger's lines are made by the caller, so that a repeat makes nothing twice. */
export const moveLotInput = z.object({ id, lotId: id, toClinicId: id, amount: amount('Amount'), reason });
export const countLotInput = z.object({ id, lotId: id, counted: measure('Count', 0, 100_000, 'of its unit'), reason });
export const discardFromLotInput = z.object({
  id,
  lotId: id,
  amount: amount('Amount'),
  reason: shortText('Reason'),
});

/** A house mix has a name and says how much of each lot is in it. */
export const makeMixInput = mixInput.safeExtend({
  clinicId: id,
  label: shortText('Name of the mix').pipe(z.string().max(60, 'The name of a mix has at most 60 characters.')),
  parts: z
    .array(z.object({ lotId: id, ml: measure('Amount', 0.01, 1000, 'ml') }))
    .min(1, 'A mix has at least one part.')
    .max(8, 'A mix has at most eight parts.')
    .refine((parts) => new Set(parts.map(({ lotId }) => lotId)).size === parts.length, 'Each lot is in a mix once.'),
  waterMl: measure('Water', 0, 1000, 'ml').default(0),
});

export const discardMixInput = z.object({ id });

/** Which house mixes may be used on a day. */
export const houseMixesInput = z.object({ day: localDate });

export const lotFilter = z.object({
  clinicIds: idList.optional(),
  kinds: z.array(z.enum(productKinds)).max(productKinds.length).optional(),
  productId: id.optional(),
  usableOn: localDate.optional(),
  /** Only lots of which something is left. */
  left: z.literal(true).optional(),
  search: searchText,
  ids: idList.optional(),
});
export const lotSort = sortBy(['expiresOn', 'number', 'receivedOn']);
export const lotList = z.object({ filter: lotFilter.prefault({}), sort: lotSort, page });

export type AddProductInput = z.infer<typeof addProductInput>;
export type ChangeProductInput = z.infer<typeof changeProductInput>;
export type ReceiveLotInput = z.infer<typeof receiveLotInput>;
export type OpenLotInput = z.infer<typeof openLotInput>;
export type MoveLotInput = z.infer<typeof moveLotInput>;
export type CountLotInput = z.infer<typeof countLotInput>;
export type DiscardFromLotInput = z.infer<typeof discardFromLotInput>;
export type MakeMixInput = z.infer<typeof makeMixInput>;
export type LotList = z.infer<typeof lotList>;
