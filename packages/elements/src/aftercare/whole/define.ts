// Registers all that somebody has for the time after a treatment.
import '../define.ts';
import '../../aftercare-parts/define.ts';
import '../../agenda/define.ts';
import '../../tasks/define.ts';
