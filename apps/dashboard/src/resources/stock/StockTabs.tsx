import { Box } from '@mui/material';
import { NavLink } from 'react-router-dom';
import { useMay } from '../../providers/viewer.ts';

const tabs = [
  { to: '/stock', word: 'Lots', needs: 'stock.read' },
  { to: '/stock/mixes', word: 'House mixes', needs: 'stock.read' },
  { to: '/stock/products', word: 'Products', needs: 'stock.read' },
  { to: '/stock/reactions', word: 'Reactions', needs: 'stock.read' },
  { to: '/stock/recalls', word: 'Recalls', needs: 'recalls.run' },
] as const;

/** The parts of the stock, each under its own address. */
export function StockTabs() {
  const may = useMay();
  return (
    <Box
      component="nav"
      aria-label="Stock"
      className="no-print"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2, ml: -2 }}
    >
      {tabs
        .filter(({ needs }) => may(needs))
        .map(({ to, word }) => (
          <Box
            key={to}
            component={NavLink}
            to={to}
            end
            sx={{
              px: 2,
              py: 1.5,
              minHeight: 44,
              display: 'inline-flex',
              alignItems: 'center',
              borderRadius: 2,
              color: 'text.secondary',
              textDecoration: 'none',
              fontWeight: 500,
              '&:hover': { bgcolor: 'background.sunk' },
              '&.active': { bgcolor: 'primary.soft', color: 'primary.main' },
            }}
          >
            {word}
          </Box>
        ))}
    </Box>
  );
}
