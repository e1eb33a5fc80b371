/**
 * The command line: one class a subcommand, options shared as mixins, exit codes. It only wires; it
 * computes nothing and draws nothing.
 */
package org.aftershock.cli;
