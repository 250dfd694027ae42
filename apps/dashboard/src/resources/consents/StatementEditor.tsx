import AddRounded from '@mui/icons-material/AddRounded';
import ArrowDownwardRounded from '@mui/icons-material/ArrowDownwardRounded';
import ArrowUpwardRounded from '@mui/icons-material/ArrowUpwardRounded';
import DeleteOutlineRounded from '@mui/icons-material/DeleteOutlineRounded';
import { Box, Button, IconButton, MenuItem, TextField } from '@mui/material';
import { column } from '../../controls/layout.ts';
import type { ConsentTopic } from '../../generated/graphql.ts';
import { topicWords } from './consent-words.ts';
import { aStatement, type DraftStatement } from './use-consent-draft.ts';

interface StatementEditorProps {
  statements: readonly DraftStatement[];
  onChange: (statements: DraftStatement[]) => void;
}

const topics = Object.entries(topicWords) as [ConsentTopic, string][];

/** The sentences that are ticked one by one: written, ordered, and what each is about. */
export function StatementEditor({ statements, onChange }: StatementEditorProps) {
  const put = (index: number, changes: Partial<DraftStatement>) =>
    onChange(statements.map((each, at) => (at === index ? { ...each, ...changes } : each)));
  const move = (index: number, by: number) => {
    const next = [...statements];
    const [one] = next.splice(index, 1);
    if (one) next.splice(index + by, 0, one);
    onChange(next);
  };
  return (
    <Box sx={{ ...column, gap: 4 }}>
      {statements.map((statement, index) => (
        <Box key={statement.key} sx={{ ...column, gap: 2, pb: 4, borderBottom: 1, borderColor: 'divider' }}>
          <TextField
            label={`Statement ${index + 1}`}
            multiline
            value={statement.text}
            onChange={(event) => put(index, { text: event.target.value })}
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <TextField
              select
              value={statement.topic ?? ''}
              onChange={(event) => put(index, { topic: (event.target.value || null) as ConsentTopic | null })}
              slotProps={{
                select: { displayEmpty: true },
                htmlInput: { 'aria-label': `What statement ${index + 1} is about` },
              }}
            >
              <MenuItem value="">One of your own</MenuItem>
              {topics.map(([topic, word]) => (
                <MenuItem key={topic} value={topic}>
                  {word}
                </MenuItem>
              ))}
            </TextField>
            <IconButton
              aria-label={`Move statement ${index + 1} up`}
              disabled={index === 0}
              onClick={() => move(index, -1)}
            >
              <ArrowUpwardRounded fontSize="small" />
            </IconButton>
            <IconButton
              aria-label={`Move statement ${index + 1} down`}
              disabled={index === statements.length - 1}
              onClick={() => move(index, 1)}
            >
              <ArrowDownwardRounded fontSize="small" />
            </IconButton>
            <IconButton
              aria-label={`Remove statement ${index + 1}`}
              onClick={() => onChange(statements.filter((_, at) => at !== index))}
            >
              <DeleteOutlineRounded fontSize="small" />
            </IconButton>
          </Box>
        </Box>
      ))}
      <Button
        variant="outlined"
        startIcon={<AddRounded />}
        sx={{ justifySelf: 'start' }}
        onClick={() => onChange([...statements, aStatement()])}
      >
        Add a statement
      </Button>
    </Box>
  );
}
