package org.aftershock.forecast;
