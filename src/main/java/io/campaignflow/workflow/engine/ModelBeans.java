package io.campaignflow.workflow.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * The beans models may name: those of the modules' {@code process} packages. Found by
 * name when an expression asks, since they themselves need the engine.
 */
@Component
class ModelBeans extends ELResolver {

	private final BeanFactory beans;

	ModelBeans(BeanFactory beans) {
		this.beans = beans;
	}

	@Override
	public Object getValue(ELContext context, Object base, Object name) {
		if (base != null || !isModelBean(String.valueOf(name))) {
			return null;
		}
		context.setPropertyResolved(true);
		return beans.getBean(String.valueOf(name));
	}

	private boolean isModelBean(String name) {
		return beans.containsBean(name) && ClassUtils.getPackageName(ClassUtils.getUserClass(beans.getType(name)))
			.matches("io\\.campaignflow\\.\\w+\\.process");
	}

	@Override
	public Class<?> getType(ELContext context, Object base, Object name) {
		return null;
	}

	@Override
	public void setValue(ELContext context, Object base, Object name, Object value) {
		if (base == null && isModelBean(String.valueOf(name))) {
			throw new ELException("Cannot replace the bean " + name);
		}
	}

	@Override
	public boolean isReadOnly(ELContext context, Object base, Object name) {
		return true;
	}

	@Override
	public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
		return null;
	}

	@Override
	public Class<?> getCommonPropertyType(ELContext context, Object base) {
		return Object.class;
	}

}
