import { page } from '$app/state';
import { leaveNoTrace } from '$lib/ui/no-trace.ts';
import { showAddressed, tidyPlace } from '$lib/ui/place.ts';

leaveNoTrace();
tidyPlace();
addEventListener('hashchange', tidyPlace);
addEventListener('popstate', () => showAddressed(page.url.pathname));
