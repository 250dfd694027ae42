import { Box, Button, Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { ChoiceBox, NumberBox, PickBox, TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { AddProductDocument, type ProductKind, ProductsDocument } from '../../generated/graphql.ts';
import { useSaves } from '../../providers/acts.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { choicesOf } from '../../words/terms.ts';
import { productKindWords, productWords } from './stock-words.ts';

interface Receipt {
  clinicId: string | null;
  productId: string | null;
  kind: ProductKind;
  brand: string | null;
  shade: string | null;
  configuration: string | null;
  countedIn: 'ml' | 'g';
  number: string | null;
  expiresOn: string | null;
  receivedOn: string | null;
  amount: number | null;
}

const countedIn = [
  { id: 'ml', name: 'Millilitres' },
  { id: 'g', name: 'Grams' },
];

/** Which product: one known already, or a new one as its label says. */
function ProductBox({ adding, onAdd }: { adding: boolean; onAdd: (adding: boolean) => void }) {
  const { setValue, watch } = useFormContext();
  const { data = [] } = useQuery({
    queryKey: ['products'],
    queryFn: async () => (await graphql(ProductsDocument, {})).products,
  });
  if (adding || data.length === 0) {
    return (
      <Box sx={{ gridColumn: '1 / -1', display: 'grid', gap: 4, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <ChoiceBox name="kind" label="Kind" required choices={choicesOf(productKindWords)} />
        <TextBox name="brand" label="Brand" required autoFocus={adding} />
        <TextBox name="shade" label={watch('kind') === 'pigment' ? 'Shade' : 'Name'} required />
        {watch('kind') === 'needle' && (
          <TextBox name="configuration" label="Configuration" required help="Such as 1RL or 3RL" />
        )}
        {watch('kind') === 'anaesthetic' && (
          <ChoiceBox name="countedIn" label="Counted in" required choices={countedIn} help="It stays so" />
        )}
        {data.length > 0 && (
          <Button variant="text" sx={{ justifySelf: 'start' }} onClick={() => onAdd(false)}>
            Choose a known product
          </Button>
        )}
      </Box>
    );
  }
  return (
    <Box sx={{ gridColumn: '1 / -1' }}>
      <PickBox
        name="productId"
        label="Product"
        required
        choices={data.map((product) => ({ id: product.id, name: productWords(product) }))}
      />
      <Button
        variant="text"
        size="small"
        sx={{ mt: 1 }}
        onClick={() => {
          setValue('productId', null);
          onAdd(true);
        }}
      >
        Another product
      </Button>
    </Box>
  );
}

/** A lot that came in, as its label says. */
export function ReceiveLotDialog({ onClose }: { onClose: () => void }) {
  const { clinics, all } = useClinicScope();
  const { add } = useSaves('lots');
  const notify = useNotify();
  const [adding, setAdding] = useState(false);
  const defaults: Receipt = {
    clinicId: clinics[0]?.id ?? null,
    productId: null,
    kind: 'pigment',
    brand: null,
    shade: null,
    configuration: null,
    countedIn: 'ml',
    number: null,
    expiresOn: null,
    receivedOn: new Date().toISOString().slice(0, 10),
    amount: null,
  };
  const save = async ({ kind, brand, shade, configuration, countedIn: unit, ...lot }: Receipt) => {
    const weighed = kind === 'anaesthetic' && unit === 'g';
    const product = { id: newId(), kind, brand: brand ?? '', shade: shade ?? '', configuration, weighed };
    const productId = lot.productId ?? (await graphql(AddProductDocument, { input: product })).addProduct.id;
    await add({ ...lot, productId });
    notify('Lot received.', { type: 'info' });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="receive-lot">
      <DialogTitle id="receive-lot">Receive lot</DialogTitle>
      <DialogContent>
        <SaveForm defaults={defaults} action="Receive lot" onCancel={onClose} save={save}>
          <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start' }}>
            <ProductBox adding={adding} onAdd={setAdding} />
            <TextBox name="number" label="Lot number" required help="As printed on the label" />
            <ChoiceBox name="clinicId" label="Clinic" choices={all} required />
            <TextBox name="expiresOn" label="Expires on" type="date" required />
            <TextBox name="receivedOn" label="Received on" type="date" required />
            <NumberBox
              name="amount"
              label="Amount received"
              required
              help="In the unit of the product: ml, g or pieces"
            />
          </Box>
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
