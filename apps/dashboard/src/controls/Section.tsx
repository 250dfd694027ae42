import { Box, Card, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  title: string;
  /** A few words beside the title, such as a count. */
  note?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  /** False when the content runs to the card's edge, as rows do. */
  padded?: boolean;
}

/** What runs to the card's edge begins and ends with its words under the heading. */
const edgeToEdge = {
  borderTop: 1,
  borderColor: 'divider',
  '& tr > :not(* + *)': { pl: { sm: 6 } },
  '& tr > :last-child': { pr: { sm: 6 } },
} as const;

/** One part of a record or report: a bordered card with its heading. */
export function Section({ title, note, action, children, padded = true }: SectionProps) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 2,
          px: { xs: 4, sm: 6 },
          pt: 5,
          pb: padded ? 2 : 4,
        }}
      >
        <Typography id={id} variant="h3" component="h2">
          {title}
        </Typography>
        {note && (
          <Typography component="span" color="textSecondary">
            {note}
          </Typography>
        )}
        {action && (
          <Box sx={{ ml: 'auto' }} className="no-print">
            {action}
          </Box>
        )}
      </Box>
      <Box sx={padded ? { px: { xs: 4, sm: 6 }, pb: 6 } : edgeToEdge}>{children}</Box>
    </Card>
  );
}
