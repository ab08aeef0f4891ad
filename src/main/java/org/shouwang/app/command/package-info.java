/// The command line: a second face on the same verbs as the window.
@NullMarked
package org.shouwang.app.command;

import org.jspecify.annotations.NullMarked;
