// Registers all that two people have with each other, on both sides.
import '../expectations/define.ts';
import '../groups/define.ts';
import '../reciprocity/define.ts';
import '../sharing/define.ts';
import '../small-things/define.ts';
import '../supporter/define.ts';
import '../together/define.ts';
