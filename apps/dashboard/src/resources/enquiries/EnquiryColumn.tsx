import { Box, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { StateChip } from '../../controls/StateChip.tsx';
import type { EnquiryState } from '../../generated/graphql.ts';
import { countWords } from '../../words/numbers.ts';
import { EnquiryCard } from './EnquiryCard.tsx';
import { emptyWords, enquiryLooks } from './enquiry-words.ts';
import type { Column, Enquiry } from './use-enquiries.ts';

interface EnquiryColumnProps {
  column: Column;
  onOpen: (enquiry: Enquiry) => void;
  onMove: (enquiry: Enquiry, to: EnquiryState) => void;
  onDrop: (id: string, to: EnquiryState) => void;
}

/** One state of the board: its enquiries, the newest first, and a place to drop one. */
export function EnquiryColumn({ column, onOpen, onMove, onDrop }: EnquiryColumnProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const { state, total, enquiries } = column;
  const rest = total - enquiries.length;
  return (
    <Box
      component="section"
      aria-labelledby={id}
      data-testid={`column-${state}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer.getData('text/plain'), state);
      }}
      sx={{
        ...{ minWidth: 0, p: 2, borderRadius: 3, bgcolor: 'background.sunk', alignSelf: 'stretch' },
        outline: over ? '2px solid' : 'none',
        outlineColor: 'primary.main',
      }}
    >
      <Typography
        id={id}
        component="h2"
        variant="body2"
        sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 1, pb: 2 }}
      >
        <StateChip look={enquiryLooks[state]} />
        <span className="figures">{countWords(total)}</span>
      </Typography>
      <Box
        component="ul"
        sx={{
          ...{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 },
          maxHeight: { md: '68vh' },
          overflowY: { md: 'auto' },
        }}
      >
        {enquiries.map((enquiry) => (
          <EnquiryCard
            key={enquiry.id}
            enquiry={enquiry}
            onOpen={() => onOpen(enquiry)}
            onMove={(to) => onMove(enquiry, to)}
          />
        ))}
      </Box>
      {(total === 0 || rest > 0) && (
        <Typography color="textSecondary" variant="caption" component="p" sx={{ px: 1, py: 2 }}>
          {total === 0 ? emptyWords[state] : `and ${countWords(rest)} earlier`}
        </Typography>
      )}
    </Box>
  );
}
