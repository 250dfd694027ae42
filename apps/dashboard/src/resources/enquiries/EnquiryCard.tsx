import DriveFileMoveOutlined from '@mui/icons-material/DriveFileMoveOutlined';
import { Box, Card, IconButton, Menu, MenuItem, Typography } from '@mui/material';
import { useState } from 'react';
import { When } from '../../controls/When.tsx';
import type { EnquiryState } from '../../generated/graphql.ts';
import { aboutWords, enquiryLooks, lostWords, sourceWords } from './enquiry-words.ts';
import type { Enquiry } from './use-enquiries.ts';

interface EnquiryCardProps {
  enquiry: Enquiry;
  onOpen: () => void;
  onMove: (to: EnquiryState) => void;
}

/** Where an enquiry can be put from here: by hand, or by booking a consultation. */
export function placesFor({ moves, state }: Pick<Enquiry, 'moves' | 'state'>): EnquiryState[] {
  const bookable = state === 'consult_booked' || state === 'won' ? [] : (['consult_booked'] as const);
  return [...moves.filter((to) => to !== 'lost'), ...bookable, ...moves.filter((to) => to === 'lost')];
}

function Facts({ enquiry }: { enquiry: Enquiry }) {
  const { about, source, clinic, assignedTo, appointment, receivedAt, lostReason, state } = enquiry;
  const zone = clinic?.zone ?? 'UTC';
  return (
    <Typography color="textSecondary" component="div" variant="caption" sx={{ display: 'grid', gap: 0.5 }}>
      <span>{`${aboutWords[about]} · ${clinic?.name ?? ''}`}</span>
      {state === 'consult_booked' && appointment ? (
        <span>
          {'Consultation '}
          <When at={appointment.startsAt} zone={zone} />
        </span>
      ) : (
        <span>
          {`${sourceWords[source]}, `}
          <When at={receivedAt} zone={zone} since />
        </span>
      )}
      {lostReason && <span>{lostWords[lostReason]}</span>}
      {assignedTo && <span>{assignedTo.name}</span>}
    </Typography>
  );
}

/** One enquiry on the board: opened by its name, moved by dragging it or by its menu. */
export function EnquiryCard({ enquiry, onOpen, onMove }: EnquiryCardProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const places = placesFor(enquiry);
  return (
    <Card
      component="li"
      draggable={places.length > 0}
      data-testid={`enquiry-${enquiry.id}`}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', String(enquiry.id));
        event.dataTransfer.effectAllowed = 'move';
      }}
      sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, p: 3, cursor: places.length > 0 ? 'grab' : 'default' }}
    >
      <Box sx={{ flex: 1, minWidth: 0, display: 'grid', gap: 1 }}>
        <Box
          component="button"
          type="button"
          onClick={onOpen}
          dir="auto"
          sx={{
            ...{ all: 'unset', cursor: 'pointer', typography: 'subtitle2', overflowWrap: 'anywhere', borderRadius: 1 },
            '&:hover': { textDecoration: 'underline' },
            '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 2 },
          }}
        >
          {enquiry.name}
        </Box>
        <Facts enquiry={enquiry} />
      </Box>
      {places.length > 0 && (
        <IconButton
          size="small"
          aria-label={`Move ${enquiry.name}`}
          aria-haspopup="menu"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <DriveFileMoveOutlined fontSize="small" />
        </IconButton>
      )}
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {places.map((to) => (
          <MenuItem
            key={to}
            onClick={() => {
              setAnchor(null);
              onMove(to);
            }}
          >
            {to === 'consult_booked' ? 'Book a consultation…' : to === 'lost' ? 'Lost…' : enquiryLooks[to].word}
          </MenuItem>
        ))}
      </Menu>
    </Card>
  );
}
