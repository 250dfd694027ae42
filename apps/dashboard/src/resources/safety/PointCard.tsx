import BlockRounded from '@mui/icons-material/BlockRounded';
import GppGoodOutlined from '@mui/icons-material/GppGoodOutlined';
import { Box, Button, Card, TextField, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import type { SafetyPointPartsFragment } from '../../generated/graphql.ts';
import { questionWords } from '../health/health-words.ts';
import { isReason, leastReason } from './clearance.ts';
import type { NextAction } from './next-actions.ts';
import { stepWords, withDays } from './safety-words.ts';

interface PointCardProps {
  /** All points of one rule. */
  points: readonly SafetyPointPartsFragment[];
  action: NextAction;
  onOpen: () => void;
  reason: string | undefined;
  onReason: (reason: string | undefined) => void;
}

/** What the rule is about in this case: the answers, or the pigments. */
function about(points: readonly SafetyPointPartsFragment[]): string {
  return points
    .flatMap(({ question, product }) => {
      if (question) return questionWords[question as keyof typeof questionWords];
      return product ? `${product.brand} ${product.shade}` : [];
    })
    .join(', ');
}

function ReasonField({ reason, onReason }: Pick<PointCardProps, 'reason' | 'onReason'>) {
  return (
    <TextField
      autoFocus
      label="Why it is let be"
      value={reason ?? ''}
      multiline
      onChange={(event) => onReason(event.target.value)}
      helperText={
        isReason(reason)
          ? 'It stands on the record for ever, with your name.'
          : `At least ${leastReason} characters. It stands on the record for ever, with your name.`
      }
      slotProps={{ htmlInput: { maxLength: 500 } }}
    />
  );
}

/** One rule that blocks: why, what to do about it, and the override beside it. */
export function PointCard({ points, action, onOpen, reason, onReason }: PointCardProps) {
  const titleId = useId();
  const [overriding, setOverriding] = useState(reason !== undefined);
  const [point] = points;
  if (!point) return null;
  const settled = overriding && isReason(reason);
  const names = about(points);
  const large = { minHeight: 48 };
  return (
    <Card component="section" aria-labelledby={titleId} sx={{ p: { xs: 4, sm: 5 }, display: 'grid', gap: 3 }}>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'flex-start' }}>
        <Box sx={{ color: settled ? 'warning.main' : 'error.main', display: 'grid', pt: 0.5 }}>
          {settled ? <GppGoodOutlined aria-hidden /> : <BlockRounded aria-hidden />}
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <Typography id={titleId} variant="h3" component="h2">
            {stepWords[point.step]}
            {settled && ' · overridden'}
          </Typography>
          <Typography>{withDays(point.message)}</Typography>
          {names && <Typography color="textSecondary">{names}</Typography>}
        </Box>
      </Box>
      {overriding && <ReasonField reason={reason} onReason={onReason} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {action && 'to' in action && (
          <Button variant="outlined" component={Link} to={action.to} sx={large}>
            {action.word}
          </Button>
        )}
        {action && 'opens' in action && (
          <Button variant="outlined" onClick={onOpen} sx={large}>
            {action.word}
          </Button>
        )}
        {point.mayOverride ? (
          <Button
            color="warning"
            sx={large}
            onClick={() => {
              onReason(overriding ? undefined : '');
              setOverriding(!overriding);
            }}
          >
            {overriding ? 'Take the override back' : 'Override…'}
          </Button>
        ) : (
          <Typography color="textSecondary" sx={{ alignSelf: 'center' }}>
            Only a manager or an owner may override this.
          </Typography>
        )}
      </Box>
    </Card>
  );
}
