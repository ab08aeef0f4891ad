/// The roof: wires everything by hand, opens the window, answers the command line. Nobody imports it.
@NullMarked
package org.shouwang.app;

import org.jspecify.annotations.NullMarked;
