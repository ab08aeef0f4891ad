/// The roster on paper and in files: sheets for the wall and to sign, slips, certificates, workbooks in and out,
/// calendars, words for a chat group.
@NullMarked
package org.shouwang.roster.sheet;

import org.jspecify.annotations.NullMarked;
