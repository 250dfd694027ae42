import StarOutlineRounded from '@mui/icons-material/StarOutlineRounded';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { ClinicWord } from '../../controls/ClinicWord.tsx';
import { ChoiceFilter, PeriodFilter } from '../../controls/list/filters.tsx';
import { ListPage } from '../../controls/list/ListPage.tsx';
import { useListAddress } from '../../controls/list/list-address.ts';
import type { Column } from '../../controls/list/RowTable.tsx';
import { useRows } from '../../controls/list/rows.ts';
import { Nothing } from '../../controls/Nothing.tsx';
import { useNow } from '../../controls/now.ts';
import { Person } from '../../controls/Person.tsx';
import { When } from '../../controls/When.tsx';
import type { OutcomeRowFragment } from '../../generated/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { indicationWords } from '../../words/terms.ts';
import { newestOf, type OutcomeWords, useInstruments, useOutcomeWords } from './instruments.ts';

type Row = OutcomeRowFragment;

const columnsWith = (words: OutcomeWords): readonly Column<Row>[] => [
  {
    head: 'Client',
    cell: (row) => <Person name={row.client.name} below={indicationWords[row.treatment.indication]} />,
  },
  { head: 'Scale', cell: (row) => words.name(row) },
  { head: 'Score', sort: 'score', cell: (row) => words.score(row) },
  { head: 'When', sort: 'assessedAt', cell: (row) => <When at={row.assessedAt} zone={row.clinic.zone} /> },
  { head: 'Recorded by', from: 'lg', cell: (row) => row.recordedBy?.name ?? 'The client' },
  { head: 'Clinic', from: 'md', cell: (row) => <ClinicWord clinic={row.clinic} /> },
];

/** A score of this or more counts as high in the overview. */
const highScores = [{ id: '8', name: '8 or more' }];

/** Outcome scores: the answers behind satisfaction, confidence and density. */
export function OutcomeList() {
  const address = useListAddress({ field: 'assessedAt', order: 'DESC' });
  const { ids } = useClinicScope();
  const words = useOutcomeWords();
  const may = useMay();
  const scales = newestOf(useInstruments().data ?? []).map(({ key, name }) => ({ id: key, name }));
  const today = useNow().toISOString().slice(0, 10);
  const from = address.one('score');
  const filter = {
    clinicIds: ids.length > 0 ? ids : undefined,
    instrument: address.one('scale'),
    scoreFrom: from ? Number(from) : undefined,
    from: address.one('from'),
    to: address.one('to'),
  };
  const list = useRows<Row>('outcomes', filter, address);
  return (
    <ListPage
      title="Outcomes"
      actions={
        may('gradings.grade') && (
          <Button variant="outlined" component={Link} to="/gradings">
            Blinded grading
          </Button>
        )
      }
      filters={
        <>
          <PeriodFilter address={address} word="Period" today={today} />
          <ChoiceFilter address={address} name="scale" word="Scale" choices={scales} />
          <ChoiceFilter address={address} name="score" word="Score" choices={highScores} />
        </>
      }
      filterNames={['from', 'to', 'scale', 'score']}
      address={address}
      list={list}
      columns={columnsWith(words)}
      open={(row) => `/treatments/${row.treatment.id}`}
      compact={(row) => (
        <>
          <span>{`${words.name(row)} ${words.score(row)}`}</span>
          <When at={row.assessedAt} zone={row.clinic.zone} />
        </>
      )}
      empty={
        <Nothing
          icon={StarOutlineRounded}
          title="No outcomes yet"
          text="Satisfaction, confidence, density and the scales of your own. Assess the first ones on a treatment."
        />
      }
    />
  );
}
