/// Shouwang: the books of a community temporary Party branch.
package org.shouwang;
