import PrintOutlined from '@mui/icons-material/PrintOutlined';
import SpaOutlined from '@mui/icons-material/SpaOutlined';
import { Box, Button, Card, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { Facts } from '../../controls/Facts.tsx';
import { column } from '../../controls/layout.ts';
import { Nothing } from '../../controls/Nothing.tsx';
import { Page } from '../../controls/Page.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { dayInFull, dayOf } from '../../words/dates.ts';
import { indicationWords, reactionWords, sessionKindWords, zoneWords } from '../../words/terms.ts';
import { type CardRecord, type CardSession, cardQuery } from './card-query.ts';
import { RecipeTable } from './RecipeTable.tsx';
import { TreatmentComplications } from './TreatmentComplications.tsx';

function titleOf({ kind, number, startedAt, clinic }: CardSession): string {
  const what = kind === 'session' ? `Session ${number ?? ''}`.trim() : sessionKindWords[kind];
  return startedAt ? `${what}, ${dayInFull(dayOf(startedAt, clinic.zone))}` : what;
}

function numbWords({ anaesthetics }: CardSession): string | undefined {
  if (anaesthetics.length === 0) return undefined;
  return anaesthetics
    .map(({ amount, unit, lot }) =>
      [
        lot && `${lot.product.shade}, ${lot.product.brand}`,
        amount !== null && `${amount} ${unit}`,
        lot && `lot ${lot.number}`,
      ]
        .filter(Boolean)
        .join(', '),
    )
    .join('; ');
}

function SessionRecipe({ session }: { session: CardSession }) {
  const { clinic, practitioner, zones, skinReaction } = session;
  return (
    <Section title={titleOf(session)} note={clinic.name}>
      <Facts
        facts={[
          ['Practitioner', practitioner.name],
          ['Zones', zones.map((zone) => zoneWords[zone]).join(', ')],
          ['Skin', skinReaction ? reactionWords[skinReaction] : 'Not noted'],
          ['Anaesthetic', numbWords(session)],
        ]}
      />
      <RecipeTable passes={session.passes} clinicName={clinic.name} />
    </Section>
  );
}

const hairline = ({ plans }: CardRecord): string | undefined => {
  const plan = plans.toSorted((a, b) => b.number - a.number)[0];
  if (!plan?.hairlineShape) return undefined;
  const height = plan.hairlineHeightMm === null ? '' : `, ${plan.hairlineHeightMm} mm above the brow`;
  return `${plan.hairlineShape.replaceAll('_', ' ')}${height}`;
};

/** The recipe of a treatment, to be repeated years later at any clinic of the chain. Made to be printed. */
export function ContinuityCard() {
  const { id = '' } = useParams();
  const { data: card, error, refetch } = useQuery(cardQuery(id));
  const back = { to: `/treatments/${id}`, word: 'the treatment' };
  if (error && !card) return <Trouble problem={error} onRetry={() => void refetch()} page />;
  if (!card) {
    return (
      <Page title="Continuity card" back={back}>
        <Skeleton variant="rounded" height={320} />
      </Page>
    );
  }
  const done = card.sessions.filter(({ state }) => state === 'completed').toReversed();
  const shape = hairline(card);
  return (
    <Page
      title={`Continuity card: ${card.client.name}`}
      back={back}
      lead={[indicationWords[card.indication], card.clinic.name, shape && `Hairline ${shape}`]
        .filter(Boolean)
        .join(' · ')}
      actions={
        <Button variant="contained" startIcon={<PrintOutlined />} onClick={() => window.print()}>
          Print
        </Button>
      }
    >
      {done.length === 0 ? (
        <Card>
          <Nothing
            icon={SpaOutlined}
            title="Nothing to repeat yet"
            text="With the first completed session its mixes, needles, depths and speeds stand here, for whoever continues."
          />
        </Card>
      ) : (
        <Box sx={{ ...column, '@media print': { '& section': { breakInside: 'avoid' } } }}>
          <TreatmentComplications complications={card.complications} />
          {done.map((session) => (
            <SessionRecipe key={session.id} session={session} />
          ))}
          <Typography color="textSecondary" variant="caption" component="p">
            The newest session first. A nearest shade is judged by its measured colour (CIE ΔE 2000), not by how it
            heals: test it on the client first.
          </Typography>
        </Box>
      )}
    </Page>
  );
}
