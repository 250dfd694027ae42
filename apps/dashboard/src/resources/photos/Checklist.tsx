import CheckCircleRounded from '@mui/icons-material/CheckCircleRounded';
import RadioButtonUncheckedRounded from '@mui/icons-material/RadioButtonUncheckedRounded';
import { Alert, Box, ButtonBase, Typography } from '@mui/material';
import { type ComparabilityPoint, comparabilityPoints } from '@stipple/domain/photos';
import { useMutation } from '@tanstack/react-query';
import { When } from '../../controls/When.tsx';
import { type ComparisonPartsFragment, SaveComparisonDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { useMay } from '../../providers/viewer.ts';
import { isolated } from '../../words/names.ts';
import { comparabilityWords } from './photo-words.ts';

interface PointProps {
  point: ComparabilityPoint;
  met: boolean;
  known: boolean;
  onToggle: (() => void) | undefined;
}

function Point({ point, met, known, onToggle }: PointProps) {
  const { word, meaning } = comparabilityWords[point];
  const Icon = met ? CheckCircleRounded : RadioButtonUncheckedRounded;
  return (
    <ButtonBase
      component="button"
      role="checkbox"
      aria-checked={met}
      disabled={!onToggle}
      onClick={onToggle}
      sx={{
        display: 'flex',
        justifyContent: 'flex-start',
        alignItems: 'flex-start',
        gap: 3,
        width: 1,
        minHeight: 44,
        py: 2,
        px: 2,
        borderRadius: 2,
        textAlign: 'left',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Icon aria-hidden fontSize="small" sx={{ color: met ? 'success.main' : 'text.secondary', mt: '1px' }} />
      <span>
        <Typography component="span" variant="subtitle2" sx={{ display: 'block' }}>
          {word}
        </Typography>
        <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
          {meaning}
          {known && ' The record says so.'}
        </Typography>
      </span>
    </ButtonBase>
  );
}

/** The nine points two photos must have in common; a tick is kept at once. */
export function Checklist({ comparison }: { comparison: ComparisonPartsFragment }) {
  const may = useMay();
  const { before, after, known, checkedAt, checkedBy } = comparison;
  const met = comparison.met ?? known;
  const save = useMutation({
    mutationFn: (points: ComparabilityPoint[]) =>
      graphql(SaveComparisonDocument, { input: { beforeId: before.id, afterId: after.id, met: points } }),
    onSettled: () => refreshTopics(queryClient, ['photos']),
  });
  const shown = save.isPending ? save.variables : met;
  const toggle = (point: ComparabilityPoint) =>
    save.mutate(shown.includes(point) ? shown.filter((each) => each !== point) : [...shown, point]);
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Box>
        <Typography variant="h3" component="h3">
          <span role="status">{`${shown.length} of ${comparabilityPoints.length} met`}</span>
        </Typography>
        <Typography color="textSecondary">
          {checkedAt ? (
            <>
              Checked <When at={checkedAt} zone={after.clinic.zone} />
              {checkedBy && ` by ${isolated(checkedBy.name)}`}
            </>
          ) : (
            'Nobody has checked yet. What the record knows is ticked.'
          )}
        </Typography>
      </Box>
      {save.isError && <Alert severity="error">This tick was not kept. Check the connection and tick it again.</Alert>}
      <Box role="group" aria-label="Comparability" sx={{ mx: -2 }}>
        {comparabilityPoints.map((point) => (
          <Point
            key={point}
            point={point}
            met={shown.includes(point)}
            known={known.includes(point)}
            onToggle={may('photos.take') ? () => toggle(point) : undefined}
          />
        ))}
      </Box>
      <Typography variant="caption" color="textSecondary">
        After SEPIA (Soares 2022, PRS Global Open 10(8) e4464): of 2,020 published photos the average post met 4 of 9.
      </Typography>
    </Box>
  );
}
