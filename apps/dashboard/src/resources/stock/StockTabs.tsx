import { PageTabs } from '../../controls/PageTabs.tsx';

const tabs = [
  { to: '/stock', word: 'Lots', needs: 'stock.read' },
  { to: '/stock/mixes', word: 'House mixes', needs: 'stock.read' },
  { to: '/stock/products', word: 'Products', needs: 'stock.read' },
  { to: '/stock/reactions', word: 'Reactions', needs: 'stock.read' },
  { to: '/stock/recalls', word: 'Recalls', needs: 'recalls.run' },
] as const;

/** The parts of the stock. */
export function StockTabs() {
  return <PageTabs label="Stock" tabs={tabs} />;
}
