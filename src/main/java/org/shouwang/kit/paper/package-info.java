/// Paper: a sheet on A4 as PDF with its own font, pictures of pages, print; the only user of the PDF libraries.
@NullMarked
package org.shouwang.kit.paper;

import org.jspecify.annotations.NullMarked;
