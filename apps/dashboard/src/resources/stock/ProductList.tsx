import PaletteOutlined from '@mui/icons-material/PaletteOutlined';
import { Box, Button, Card, Link, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { type Column, RowTable } from '../../controls/list/RowTable.tsx';
import { Nothing } from '../../controls/Nothing.tsx';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { Day } from '../../controls/When.tsx';
import { useMay } from '../../providers/viewer.ts';
import { type ProductRecord, productsQuery } from './products-query.ts';
import { StockTabs } from './StockTabs.tsx';
import { Swatch } from './Swatch.tsx';
import { productKindWords } from './stock-words.ts';

const ProductDialog = lazy(async () => ({ default: (await import('./ProductDialog.tsx')).ProductDialog }));

function columnsFor(edit: ((product: ProductRecord) => void) | undefined): readonly Column<ProductRecord>[] {
  return [
    {
      head: 'Product',
      cell: (product) => (
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 3 }}>
          <Swatch colour={product.colour} />
          <span>
            <Box component="span" sx={{ fontWeight: 500 }}>
              {product.shade}
            </Box>
            <Box component="span" sx={{ display: 'block', typography: 'caption', color: 'text.secondary' }}>
              {product.brand}
            </Box>
          </span>
        </Box>
      ),
    },
    {
      head: 'Kind',
      cell: ({ kind, configuration }) => [productKindWords[kind], configuration].filter(Boolean).join(' '),
    },
    {
      head: 'Sold',
      cell: ({ discontinuedOn }) =>
        discontinuedOn ? (
          <>
            Until <Day day={discontinuedOn} />
          </>
        ) : (
          'Yes'
        ),
    },
    { head: 'Take instead', from: 'md', cell: ({ nearest }) => (nearest ? nearest.product.shade : '–') },
    {
      head: 'Lots',
      cell: ({ id, shade }) => (
        <Link component={RouterLink} to={`/stock?show=all&product=${id}`} aria-label={`Lots of ${shade}`}>
          Lots
        </Link>
      ),
    },
    ...(edit
      ? [
          {
            head: 'Change',
            cell: (product: ProductRecord) => (
              <Button variant="text" onClick={() => edit(product)} aria-label={`Change ${product.shade}`}>
                Change
              </Button>
            ),
          },
        ]
      : []),
  ];
}

/** What the chain works with: pigments with their colour, cartridges, anaesthetics. */
export function ProductList() {
  const may = useMay();
  const { data, error, refetch } = useQuery(productsQuery);
  const [changing, setChanging] = useState<ProductRecord | null>(null);
  const columns = columnsFor(may('stock.edit') ? setChanging : undefined);
  return (
    <Page title="Products" tabs={<StockTabs />}>
      <Card sx={{ overflow: 'hidden' }}>
        {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton variant="rectangular" height={320} />}
        {data?.length === 0 && (
          <Nothing
            icon={PaletteOutlined}
            title="No products yet"
            text="The first one comes with the first lot that is received."
          />
        )}
        {data && data.length > 0 && (
          <RowTable
            label="Products"
            columns={columns}
            rows={data}
            compact={(product) => (
              <>
                <span>{productKindWords[product.kind]}</span>
                {product.discontinuedOn && <span>No longer sold</span>}
                {may('stock.edit') && (
                  <Button variant="text" onClick={() => setChanging(product)}>
                    {`Change ${product.shade}`}
                  </Button>
                )}
              </>
            )}
          />
        )}
      </Card>
      <Typography color="textSecondary" sx={{ mt: 4, maxWidth: '72ch' }}>
        With its colour in CIELAB, a shade that is no longer sold has the current one that looks most like it beside it,
        on this list and on every continuity card.
      </Typography>
      {changing && (
        <Suspense>
          <ProductDialog product={changing} onClose={() => setChanging(null)} />
        </Suspense>
      )}
    </Page>
  );
}
