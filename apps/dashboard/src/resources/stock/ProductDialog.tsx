import { Box, Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useNotify } from 'react-admin';
import { ChoiceBox, NumberBox, TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { ChangeProductDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { choicesOf } from '../../words/terms.ts';
import type { ProductRecord } from './products-query.ts';
import { productKindWords } from './stock-words.ts';

function valuesOf({ kind, brand, shade, configuration, discontinuedOn, colour }: ProductRecord) {
  const lab = { l: colour?.l ?? null, a: colour?.a ?? null, b: colour?.b ?? null };
  return { kind, brand, shade, configuration: configuration ?? null, discontinuedOn: discontinuedOn ?? null, ...lab };
}

type Values = ReturnType<typeof valuesOf>;

/** Colour is given whole or not at all. */
function colourOf({ kind, l, a, b }: Values) {
  return kind === 'pigment' && l !== null && a !== null && b !== null ? { l, a, b } : null;
}

/** What a product is said to be: its colour, and whether its maker still sells it. */
export function ProductDialog({ product, onClose }: { product: ProductRecord; onClose: () => void }) {
  const notify = useNotify();
  const save = async (values: Values, version: number) => {
    const { kind, brand, shade, configuration, discontinuedOn } = values;
    const weighed = product.unit === 'g';
    const said = { kind, brand, shade, configuration, weighed, discontinuedOn, colour: colourOf(values) };
    await graphql(ChangeProductDocument, { input: { id: product.id, version, ...said } });
    refreshTopics(queryClient, ['stock']);
    notify('Saved.', { type: 'info' });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="change-product">
      <DialogTitle id="change-product">{`Change ${product.shade}`}</DialogTitle>
      <DialogContent>
        <SaveForm defaults={valuesOf(product)} version={product.version} action="Save" onCancel={onClose} save={save}>
          <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { sm: '1fr 1fr' }, pt: 1 }}>
            <ChoiceBox name="kind" label="Kind" required choices={choicesOf(productKindWords)} />
            <TextBox name="brand" label="Brand" required />
            <TextBox name="shade" label={product.kind === 'pigment' ? 'Shade' : 'Name'} required />
            {product.kind === 'needle' && <TextBox name="configuration" label="Configuration" required />}
            <TextBox name="discontinuedOn" label="No longer sold from" type="date" />
            {product.kind === 'pigment' && (
              <Box
                sx={{ gridColumn: '1 / -1', display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr 1fr' }}
                role="group"
                aria-label="Colour in CIELAB"
              >
                <NumberBox name="l" label="L*" from={0} to={100} help="All three, or none" />
                <NumberBox name="a" label="a*" from={-160} to={160} />
                <NumberBox name="b" label="b*" from={-160} to={160} />
              </Box>
            )}
          </Box>
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
