import ForumOutlined from '@mui/icons-material/ForumOutlined';
import { Box, Button, Skeleton, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { Facts } from '../../controls/Facts.tsx';
import { Nothing } from '../../controls/Nothing.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { Day } from '../../controls/When.tsx';
import type { ConsultationPartsFragment } from '../../generated/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { scoreWords } from '../../words/numbers.ts';
import { indicationWords } from '../../words/terms.ts';
import {
  conditionWords,
  fitzpatrickWords,
  hairWords,
  ludwigWords,
  norwoodWords,
  savinWords,
  skinWords,
  wishWords,
} from './consultation-words.ts';
import { useConsultations } from './use-consultation.ts';

function gradeOf({ norwood, ludwig, savin, salt }: ConsultationPartsFragment): string | undefined {
  if (norwood) return `Norwood ${norwoodWords[norwood]}`;
  if (ludwig) return `Ludwig ${ludwigWords[ludwig]}`;
  if (savin) return `Savin ${savinWords[savin]}`;
  return salt
    ? `SALT ${scoreWords(salt.score)} (left ${salt.left}, right ${salt.right}, top ${salt.vertex}, back ${salt.back} %)`
    : undefined;
}

function Findings({ held }: { held: ConsultationPartsFragment }) {
  const skin = [held.skin && skinWords[held.skin], ...held.skinConditions.map((each) => conditionWords[each])];
  return (
    <Facts
      facts={[
        ['About', indicationWords[held.indication]],
        ['Grade', gradeOf(held)],
        ['Wishes', held.wishes.map((each) => wishWords[each]).join(', ')],
        ['Skin', [fitzpatrickWords[held.skinType - 1], ...skin].filter(Boolean).join(' · ')],
        ['Hair', held.hairColour ? hairWords[held.hairColour] : undefined],
        ['Scars', held.scars ?? undefined],
        ['Earlier work', held.earlierWork ?? undefined],
        ['Notes', held.notes ?? undefined],
      ]}
    />
  );
}

/** The latest consultation, how to correct it, and those before it. */
export function ConsultationSection({ clientId }: { clientId: string }) {
  const mayWrite = useMay()('record.write');
  const { data, error, refetch } = useConsultations(clientId);
  const all = data?.consultations ?? [];
  const replaced = new Set(all.flatMap(({ replacesId }) => replacesId ?? []));
  const [latest, ...earlier] = all.filter(({ id }) => !replaced.has(id));
  const corrected = all.filter(({ id }) => replaced.has(id));
  return (
    <Section
      title="Consultation"
      note={latest && <Day day={latest.heldOn} />}
      action={
        mayWrite && (
          <Box sx={{ display: 'flex', gap: 2 }}>
            {latest && (
              <Button component={Link} to={`/clients/${clientId}/consult?corrects=${latest.id}`}>
                Correct
              </Button>
            )}
            <Button variant="outlined" component={Link} to={`/clients/${clientId}/consult`}>
              {latest ? 'Consult again' : 'Consult'}
            </Button>
          </Box>
        )
      }
    >
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={120} />}
      {data && !latest && (
        <Nothing
          icon={ForumOutlined}
          title="Not consulted yet"
          text="What was seen and wished for at a visit: stage, skin, hair, scars, earlier work. A session waits for it."
        />
      )}
      {latest && (
        <Box sx={{ display: 'grid', gap: 4 }}>
          <Findings held={latest} />
          <Typography variant="caption" color="textSecondary">
            {`Signed by ${latest.signedName} at ${latest.clinic.name}`}
            {latest.number > 1 && ` · corrected ${latest.number - 1}×`}
          </Typography>
          {[...earlier, ...corrected].map((held) => (
            <Box component="details" key={held.id}>
              <Box component="summary" sx={{ minHeight: 44, display: 'flex', alignItems: 'center', cursor: 'pointer' }}>
                {replaced.has(held.id) ? 'Before the correction' : 'Earlier'}: <Day day={held.heldOn} />
              </Box>
              <Findings held={held} />
            </Box>
          ))}
        </Box>
      )}
    </Section>
  );
}
