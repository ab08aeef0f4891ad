/// The roster's paper and files as its screen offers them: which sheet for whom, workbooks in and out, calendars, words
/// for a chat group.
@NullMarked
package org.shouwang.roster.ui.paper;

import org.jspecify.annotations.NullMarked;
