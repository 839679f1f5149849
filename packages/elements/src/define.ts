import './check-in/define.ts';
import './help-now/define.ts';
import './network/define.ts';
import './quick-exit/define.ts';
import './recovery-network/define.ts';
