/// Building and unit heads on the screen: who acts where, and where nobody does.
@NullMarked
package org.shouwang.heads.ui;

import org.jspecify.annotations.NullMarked;
