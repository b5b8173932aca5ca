import './trusted-types';
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import './shop.css';
import { createRoot } from 'react-dom/client';
import { App } from './parts/App';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App />);
