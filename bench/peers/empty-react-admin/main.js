// The least that react-admin calls an application: one resource, listed, over a data provider that knows nothing.
import { createElement } from 'react';
import { Admin, ListGuesser, Resource } from 'react-admin';
import { createRoot } from 'react-dom/client';

const dataProvider = { getList: () => Promise.resolve({ data: [], total: 0 }) };

createRoot(document.getElementById('root')).render(
  createElement(Admin, { dataProvider }, createElement(Resource, { name: 'things', list: ListGuesser })),
);
