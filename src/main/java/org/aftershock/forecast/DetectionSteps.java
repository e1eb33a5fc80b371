package org.aftershock.forecast;

import java.util.ArrayList;
import java.util.List;
import org.aftershock.decay.OmoriIntegral;
import org.aftershock.magnitude.ShortTermCompleteness;

