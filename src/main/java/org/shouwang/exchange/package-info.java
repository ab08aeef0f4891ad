/// Lists from outside: finds what their columns mean, reads them row by row, and hands households to the registry.
@NullMarked
package org.shouwang.exchange;

import org.jspecify.annotations.NullMarked;
