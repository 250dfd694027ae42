import { Box, Button, Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { ChoiceBox, PickBox, TextBox } from '../../controls/fields.tsx';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { AddProductDocument, ProductsDocument } from '../../generated/graphql.ts';
import { useSaves } from '../../providers/acts.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';

interface Receipt {
  clinicId: string | null;
  productId: string | null;
  brand: string | null;
  shade: string | null;
  number: string | null;
  expiresOn: string | null;
  receivedOn: string | null;
}

/** Which pigment: one known already, or a new one by brand and shade. */
function ProductBox({ adding, onAdd }: { adding: boolean; onAdd: (adding: boolean) => void }) {
  const { setValue } = useFormContext();
  const { data = [] } = useQuery({
    queryKey: ['products'],
    queryFn: async () => (await graphql(ProductsDocument, {})).products,
  });
  if (adding || data.length === 0) {
    return (
      <Box sx={{ gridColumn: '1 / -1', display: 'grid', gap: 4, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <TextBox name="brand" label="Brand" required autoFocus={adding} />
        <TextBox name="shade" label="Shade" required />
        {data.length > 0 && (
          <Button variant="text" sx={{ justifySelf: 'start' }} onClick={() => onAdd(false)}>
            Choose a known pigment
          </Button>
        )}
      </Box>
    );
  }
  return (
    <Box sx={{ gridColumn: '1 / -1' }}>
      <PickBox
        name="productId"
        label="Pigment"
        required
        choices={data.map(({ id, brand, shade }) => ({ id, name: `${shade}, ${brand}` }))}
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
        Another pigment
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
    brand: null,
    shade: null,
    number: null,
    expiresOn: null,
    receivedOn: new Date().toISOString().slice(0, 10),
  };
  const save = async ({ brand, shade, ...lot }: Receipt) => {
    const product =
      lot.productId ??
      (await graphql(AddProductDocument, { input: { id: newId(), brand: brand ?? '', shade: shade ?? '' } })).addProduct
        .id;
    await add({ ...lot, productId: product });
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
          </Box>
        </SaveForm>
      </DialogContent>
    </Dialog>
  );
}
