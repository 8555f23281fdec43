import { leaveNoTrace } from '$lib/ui/no-trace.ts';
import { tidyPlace } from '$lib/ui/place.ts';

leaveNoTrace();
tidyPlace();
addEventListener('hashchange', tidyPlace);
