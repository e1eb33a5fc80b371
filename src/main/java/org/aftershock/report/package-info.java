/**
 * Writes results: JSON and CSV straight from the result tree, text and Markdown from a document
 * that is made from it. Nothing is computed here but rounding.
 */
package org.aftershock.report;
