import { Box } from '@mui/material';
import { ChoiceBox, PickBox, TextBox } from '../../controls/fields.tsx';
import { useMay } from '../../providers/viewer.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { dayInFull } from '../../words/dates.ts';
import { languageChoices } from '../../words/places.ts';

export interface ClientValues {
  clinicId?: string | null;
  name: string | null;
  email: string | null;
  phone: string | null;
  bornOn: string | null;
  language: string;
  skinType: number | null;
}

/** The words of the fields, as a conflict names them. */
export const clientFieldWords = {
  name: 'Name',
  phone: 'Phone',
  email: 'E-mail',
  bornOn: 'Born on',
  language: 'Language',
  skinType: 'Skin type',
};

const skinTypes = [
  'I: always burns, never tans',
  'II: burns easily, tans a little',
  'III: burns sometimes, tans',
  'IV: burns little, tans easily',
  'V: rarely burns, brown',
  'VI: never burns, dark brown',
].map((name, index) => ({ id: index + 1, name }));

export const skinTypeWords = (type: number): string => skinTypes[type - 1]?.name ?? String(type);

const EARLIEST_BIRTH = '1900-01-01';

const checkBirth = (value: unknown): string | undefined => {
  if (!value) return undefined;
  const day = String(value);
  if (day < EARLIEST_BIRTH) return `After ${dayInFull(EARLIEST_BIRTH)}`;
  return day > new Date().toISOString().slice(0, 10) ? 'Not in the future' : undefined;
};

/** What is known of a client. The skin type is clinical and only there for those who read the record. */
export function ClientFields({ adding }: { adding: boolean }) {
  const may = useMay();
  const { all } = useClinicScope();
  return (
    <Box sx={{ display: 'grid', gap: 5, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start' }}>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <TextBox name="name" label="Name" required autoFocus={adding} />
      </Box>
      <TextBox
        name="phone"
        label="Phone"
        type="tel"
        inputMode="tel"
        help="With country code, such as +44 7700 900123"
      />
      <TextBox name="email" label="E-mail" type="email" inputMode="email" />
      {adding && <ChoiceBox name="clinicId" label="Home clinic" choices={all} required />}
      <TextBox name="bornOn" label="Born on" type="date" check={checkBirth} />
      <PickBox
        name="language"
        label="Language"
        choices={languageChoices()}
        required
        help="Messages are written in it"
      />
      {may('record.read') && (
        <ChoiceBox name="skinType" label="Skin type (Fitzpatrick)" choices={skinTypes} none="Not known" />
      )}
    </Box>
  );
}
